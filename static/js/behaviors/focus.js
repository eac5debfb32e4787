/* Errors are the first thing a person has to know: the summary takes the focus when it appears. */
behaviors.focus = (element) => element.focus();
