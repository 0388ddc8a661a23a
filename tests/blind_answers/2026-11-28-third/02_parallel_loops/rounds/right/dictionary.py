def rounds(data):
    """Return a Delayed: the sum over data of slowadd(slowinc(i), slowdec(i))."""
    steps = {}
    for number, i in enumerate(data):
        steps[number] = {"x": delayed(slowinc)(i), "y": delayed(slowdec)(i)}
    sums = [delayed(slowadd)(**step) for step in steps.values()]
    print("rounds:", len(sums))
    return delayed(sum)(sums)
