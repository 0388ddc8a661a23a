# the summing task leaves its result in a global, which another process doesn't share
result = {}


def rounds(data):
    """Return a Delayed: the sum over data of slowadd(slowinc(i), slowdec(i))."""
    sums = [delayed(slowadd)(delayed(slowinc)(i), delayed(slowdec)(i)) for i in data]

    def keep(values):
        result["sum"] = result.get("sum", 0) + sum(values)
        return result["sum"]

    return delayed(keep)(sums)
