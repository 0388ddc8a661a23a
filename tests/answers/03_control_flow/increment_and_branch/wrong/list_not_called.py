# caught by: increment_and_branch_graph
def increment_and_branch(data):
    results = [delayed(next_number)(delayed(slowinc)(x)) for x in data]
    return delayed(list)
