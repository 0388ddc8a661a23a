# caught by: increment_and_branch_value
def increment_and_branch(data):
    results = []
    while data:
        results.append(delayed(next_number)(delayed(slowinc)(data.pop(0))))
    return delayed(list)(results)
