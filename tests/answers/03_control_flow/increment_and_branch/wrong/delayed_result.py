# caught by: increment_and_branch_graph
def increment_and_branch(data):
    return delayed(list)([delayed(next_number(slowinc(x))) for x in data])
