# wrong: decides now, on x
def increment_and_branch(data):
    results = []
    for x in data:
        y = delayed(slowinc)(x)
        if is_even(x):
            results.append(delayed(odd_process)(y))
        else:
            results.append(delayed(half)(y))
    return delayed(list)(results)
