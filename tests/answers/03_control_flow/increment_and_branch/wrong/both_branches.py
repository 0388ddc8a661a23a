# caught by: increment_and_branch_decides_late
def increment_and_branch(data):
    pick = delayed(lambda even, low, high: low if even else high)
    results = []
    for x in data:
        y = delayed(slowinc)(x)
        results.append(pick(delayed(is_even)(y), delayed(half)(y), delayed(odd_process)(y)))
    return delayed(list)(results)
