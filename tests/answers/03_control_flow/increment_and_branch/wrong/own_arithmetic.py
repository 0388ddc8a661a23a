# caught by: increment_and_branch_decides_late
def increment_and_branch(data):
    @delayed
    def increment(x):
        return x + 1

    @delayed
    def branch(y):
        return y // 2 if y % 2 == 0 else 3 * y + 1

    return delayed(list)([branch(increment(x)) for x in data])
