# caught by: increment_and_branch_value
def increment_and_branch(data):
    results = []
    for x in data:
        y = delayed(slowinc)(x)
        results.append(delayed(half if is_even(x) else odd_process)(y))
    return delayed(list)(results)
