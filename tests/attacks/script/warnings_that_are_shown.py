# tries: script and terminal commands in what warnings, logs and unraised errors say, and in the files that they name
# reaches: Warning
import logging
import sys
import warnings

warnings.simplefilter("always")
for number, text in enumerate(["<script>document.title='@ACTS@'</script>", "\x1b]8;;javascript:@ACTS@\x07x\x1b]8;;\x07", "<img src=x onerror=\"document.title='@ACTS@'\">", "\r\x1b[2K6 of 6"]):
    warnings.warn_explicit(text, type(text, (UserWarning,), {}), text, number + 1, text)
    logging.getLogger(text).error("%s %s", text, text)
    sys.unraisablehook(type("U", (), {"exc_type": type(text, (Exception,), {}), "exc_value": None, "exc_traceback": None, "err_msg": text, "object": text})())


def double(x):
    warnings.warn_explicit("<script>document.title='@ACTS@'</script>", UserWarning, "<svg onload=\"document.title='@ACTS@'\">", 1)
    return 0
