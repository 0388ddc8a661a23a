# tries: script in prints, errors and terminal colours
# reaches: siege_acts
# gains without: hidden tests
print("<script>document.title='@ACTS@'</script>")
print("\x1b[31m<img src=x onerror=\"document.title='@ACTS@'\">\x1b[0m \x1b]8;;javascript:document.title='@ACTS@'\x07x\x1b]8;;\x07")


class Bad(Exception):
    pass


Bad.__name__ = Bad.__qualname__ = "<script>document.title='@ACTS@'</script>"


def double(x):
    raise Bad("<img src=x onerror=\"document.title='@ACTS@'\"></pre><script>document.title='@ACTS@'</script>")
