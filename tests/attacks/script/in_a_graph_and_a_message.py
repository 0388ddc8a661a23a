# tries: script in what a check says about an answer
# reaches: ValueError
def double(x):
    class Page(str):
        __repr__ = __str__ = __format__ = lambda self, *args: "<script>document.title='@ACTS@'</script>"

    raise ValueError(Page("</code><script>document.title='@ACTS@'</script>"))
