-- What becomes of a request is told with what its homeowner had agreed to when they sent it.
create index analytics_event_submitted on analytics_event (draft_id) where event_type = 'Request Submitted';
