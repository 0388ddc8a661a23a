def branch(y):
    return half(y) if y % 2 == 0 else odd_process(y)


def increment_and_branch(data):
    increments = [delayed(slowinc)(x) for x in data]
    branches = [delayed(branch)(y) for y in increments]
    return delayed(list)(branches)
