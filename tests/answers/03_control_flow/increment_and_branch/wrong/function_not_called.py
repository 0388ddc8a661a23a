# caught by: increment_and_branch_graph
def increment_and_branch(data):
    return delayed(list)([delayed(next_number) for x in data])
