# caught by: parallel_sum_value
def parallel_sum(data):
    increments = []

    def increment(x):
        increments.append(slowinc(x))

    def add_up(done):
        return sum(increments)

    return delayed(add_up)([delayed(increment)(x) for x in data])
