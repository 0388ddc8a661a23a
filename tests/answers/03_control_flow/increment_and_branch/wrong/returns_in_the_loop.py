# caught by: increment_and_branch_graph
def increment_and_branch(data):
    results = []
    for x in data:
        results.append(delayed(next_number)(delayed(slowinc)(x)))
        return delayed(list)(results)
