# wrong: tasks add to a global variable
running_total = 0


def add_to_total(x):
    global running_total
    running_total += slowinc(x)


def read_total(done):
    return running_total


def parallel_sum(data):
    global running_total
    running_total = 0
    return delayed(read_total)([delayed(add_to_total)(x) for x in data])
