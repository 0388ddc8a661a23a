# tries: script in the text of an answer
# </pre></div><script>document.title='@ACTS@'</script>
def double(x):
    """</textarea><img src=x onerror="document.title='@ACTS@'">"""
    return x
