# caught by: increment_and_branch_value
def increment_and_branch(data):
    results = []
    for i in range(1, len(data)):
        results.append(delayed(next_number)(delayed(slowinc)(data[i])))
    return delayed(list)(results)
