# caught by: increment_and_branch_graph, increment_and_branch_value
def increment_and_branch(data):
    return delayed(list)([delayed(slowinc)(x) for x in data])
