# caught by: add_four_calls
def add_four(values):
    def slowadd(*numbers):
        return sum(numbers)

    a, b, c, d = values
    return delayed(slowadd)(delayed(slowadd)(a, b), delayed(slowadd)(c, d))
