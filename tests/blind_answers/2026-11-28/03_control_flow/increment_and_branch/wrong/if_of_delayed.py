# wrong: the if gets a Delayed
def increment_and_branch(data):
    results = []
    for x in data:
        y = delayed(slowinc)(x)
        if is_even(y):
            results.append(delayed(half)(y))
        else:
            results.append(delayed(odd_process)(y))
    return delayed(list)(results)
