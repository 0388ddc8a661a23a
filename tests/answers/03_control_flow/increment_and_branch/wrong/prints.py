# caught by: increment_and_branch_graph
def increment_and_branch(data):
    for x in data:
        print(delayed(next_number)(delayed(slowinc)(x)).compute())
