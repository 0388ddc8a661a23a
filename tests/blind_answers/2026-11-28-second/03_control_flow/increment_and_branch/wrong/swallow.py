# an error of half or odd_process becomes None
def increment_and_branch(data):
    def decide(y):
        try:
            return next_number(y)
        except Exception:
            return None

    return delayed(list)([delayed(decide)(delayed(slowinc)(x)) for x in data])
