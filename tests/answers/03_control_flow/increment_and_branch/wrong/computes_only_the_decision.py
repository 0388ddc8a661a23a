# caught by: increment_and_branch_decides_late
def increment_and_branch(data):
    results = []
    for x in data:
        y = delayed(slowinc)(x)
        if delayed(is_even)(y).compute():
            results.append(delayed(half)(y))
        else:
            results.append(delayed(odd_process)(y))
    return delayed(list)(results)
