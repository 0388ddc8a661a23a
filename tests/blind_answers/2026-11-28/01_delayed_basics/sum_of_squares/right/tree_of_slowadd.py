def sum_of_squares(values):
    @delayed
    def slowsquare(x: float) -> float:
        sleep(delay)
        return x * x

    def tree(items):
        if len(items) == 1:
            return items[0]
        half = len(items) // 2
        return delayed(slowadd)(tree(items[:half]), tree(items[half:]))

    return tree([slowsquare(value) for value in values])
