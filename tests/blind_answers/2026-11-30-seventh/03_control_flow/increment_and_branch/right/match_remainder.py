# match on the remainder
@delayed
def way_of(y):
    match y % 2:
        case 0:
            return half(y)
        case _:
            return odd_process(y)


def increment_and_branch(data):
    results = []
    for x in data:
        y = delayed(slowinc)(x)
        results.append(way_of(y))
    return delayed(list)(results)
