# caught by: rounds_graph
def rounds(data):
    results = []
    for i in data:
        results.append(delayed(slowadd)(delayed(slowinc)(i), delayed(slowdec)(i)))
    return results
