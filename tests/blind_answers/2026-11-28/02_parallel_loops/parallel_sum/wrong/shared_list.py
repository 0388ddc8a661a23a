# wrong: tasks append to a list instead of returning
def parallel_sum(data):
    found = []

    @delayed
    def work(x):
        found.append(slowinc(x))

    @delayed
    def total(done):
        return sum(found)

    return total([work(x) for x in data])
