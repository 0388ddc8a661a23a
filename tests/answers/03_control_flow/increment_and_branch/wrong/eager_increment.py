# caught by: increment_and_branch_graph, increment_and_branch_decides_late
def increment_and_branch(data):
    results = []
    for x in data:
        y = slowinc(x)
        results.append(delayed(half)(y) if is_even(y) else delayed(odd_process)(y))
    return delayed(list)(results)
