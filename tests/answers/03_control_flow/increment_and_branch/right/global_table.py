WAYS = [half, odd_process]


def choose_way(y):
    return WAYS[y % 2](y)


def increment_and_branch(data):
    return delayed(list)([delayed(choose_way)(delayed(slowinc)(x)) for x in data])
