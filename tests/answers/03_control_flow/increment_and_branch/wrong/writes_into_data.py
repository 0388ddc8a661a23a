# caught by: increment_and_branch_graph, increment_and_branch_value
def increment_and_branch(data):
    for i in range(len(data)):
        data[i] = delayed(next_number)(delayed(slowinc)(data[i]))
    return delayed(list)(data)
