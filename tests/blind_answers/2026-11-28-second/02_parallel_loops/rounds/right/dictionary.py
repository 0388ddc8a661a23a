def rounds(data):
    """Return a Delayed: the sum over data of slowadd(slowinc(i), slowdec(i))."""
    steps = {}
    for number, i in enumerate(data):
        steps[number] = delayed(slowadd)(delayed(slowinc)(i), delayed(slowdec)(i))

    def add_up(by_number):
        return sum(by_number[n] for n in by_number)

    return delayed(add_up)(steps)
