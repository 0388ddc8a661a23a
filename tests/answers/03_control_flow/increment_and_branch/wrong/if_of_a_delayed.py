# caught by: increment_and_branch_graph (own error)
def increment_and_branch(data):
    results = []
    for x in data:
        y = delayed(slowinc)(x)
        z = delayed(half)(y) if is_even(y) else delayed(odd_process)(y)
        results.append(z)
    return delayed(list)(results)
