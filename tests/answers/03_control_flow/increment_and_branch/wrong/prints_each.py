# caught by: increment_and_branch_graph
def increment_and_branch(data):
    results = [delayed(next_number)(delayed(slowinc)(x)) for x in data]
    for x, result in zip(data, results, strict=True):
        print(x, "leads to", result.compute())
    return delayed(list)(results)
