# caught by: increment_and_branch_graph (own error)
def increment_and_branch(data):
    results = []
    for x in data:
        y = delayed(slowinc)(x)
        results.append(next_number(y))
    return delayed(list)(results)
