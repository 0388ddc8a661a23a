# caught by: tree_sum_any_size (own error)
def tree_sum(values):
    count = len(values)
    sums = {}

    def add(start, stop, x, y):
        x = sums.get((start, "left"), x)
        y = sums.get((stop, "right"), y)
        if (start, stop) == (0, count):
            return slowadd(x, y)
        sums[start, "left"] = sums[stop, "right"] = slowadd(x, y)
        return None

    def between(start, stop):
        if stop - start == 1:
            return values[start]
        middle = (start + stop) // 2
        return delayed(add)(start, stop, between(start, middle), between(middle, stop))

    return between(0, count)
