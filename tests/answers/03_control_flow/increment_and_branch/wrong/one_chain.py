# caught by: increment_and_branch_graph, increment_and_branch_value
def increment_and_branch(data):
    results = []
    y = data[0]
    for _ in data:
        y = delayed(next_number)(delayed(slowinc)(y))
        results.append(y)
    return delayed(list)(results)
