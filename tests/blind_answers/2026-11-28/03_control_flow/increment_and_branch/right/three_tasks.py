@delayed
def take(even, y):
    return half(y) if even else odd_process(y)


def increment_and_branch(data):
    results = []
    for x in data:
        y = delayed(slowinc)(x)
        even = delayed(is_even)(y)
        results.append(take(even, y))
    return delayed(list)(results)
