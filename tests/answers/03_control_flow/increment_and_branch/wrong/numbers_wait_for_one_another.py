# caught by: increment_and_branch_graph
def increment_and_branch(data):
    @delayed
    def after(x, earlier):
        return x

    results, last = [], None
    for x in data:
        last = delayed(next_number)(delayed(slowinc)(after(x, last)))
        results.append(last)
    return delayed(list)(results)
