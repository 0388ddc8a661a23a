# caught by: rounds_value
def rounds(data):
    results = [delayed(slowadd)(delayed(slowinc)(i), delayed(slowdec)(i)) for i in data]
    return delayed(lambda numbers: sum(numbers[:2]))(results)
