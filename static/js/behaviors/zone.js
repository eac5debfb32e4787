/* Times are shown in the zone of whoever looks at them; the next page knows it. */
behaviors.zone = () => {
	const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
	if (zone && !document.cookie.split("; ").includes(`zone=${zone}`)) {
		document.cookie = `zone=${zone}; path=/; max-age=31536000; samesite=lax`;
	}
};
