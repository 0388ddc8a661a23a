# caught by: increment_and_branch_graph
@delayed
def increment_and_branch(data):
    return [next_number(slowinc(x)) for x in data]
