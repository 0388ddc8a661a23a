# caught by: rounds_graph
def rounds(data):
    results = [delayed(slowadd)(delayed(slowinc)(i), delayed(slowdec)(i)) for i in data]
    total = delayed(sum)(results)
