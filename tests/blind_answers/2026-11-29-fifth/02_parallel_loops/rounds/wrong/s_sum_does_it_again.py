# the last task ignores the results and does all rounds itself
def rounds(data):
    """Return a Delayed: the sum over data of slowadd(slowinc(i), slowdec(i))."""

    def do_all(results):
        return sum(slowadd(slowinc(i), slowdec(i)) for i in data)

    return delayed(do_all)([delayed(slowadd)(delayed(slowinc)(i), delayed(slowdec)(i)) for i in data])
