# caught by: increment_and_branch_graph
def increment_and_branch(data):
    results = []
    for x in data:
        y = delayed(slowinc)(x)
        results.append(delayed(next_number)(y))
    return results
