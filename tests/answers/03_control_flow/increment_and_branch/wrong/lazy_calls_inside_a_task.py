# caught by: increment_and_branch_graph
@delayed
def branch(x):
    y = delayed(slowinc)(x)
    return delayed(next_number)(y)


def increment_and_branch(data):
    return delayed(list)([branch(x) for x in data])
