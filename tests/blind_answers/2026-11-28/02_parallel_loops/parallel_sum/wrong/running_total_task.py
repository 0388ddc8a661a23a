# wrong: every round waits for the one before
def parallel_sum(data):
    @delayed
    def add_next(total, x):
        return total + slowinc(x)

    total = 0
    for x in data:
        total = add_next(total, x)
    return total
