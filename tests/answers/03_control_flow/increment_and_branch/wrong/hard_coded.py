# caught by: increment_and_branch_graph
def increment_and_branch(data):
    return delayed([1, 10, 2])
