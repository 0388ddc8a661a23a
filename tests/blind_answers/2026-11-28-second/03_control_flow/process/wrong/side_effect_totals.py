# tasks add to a list outside instead of returning: with processes it stays empty
def process(data):
    found = []

    def put(f, x):
        found.append(f(x))

    tasks = [delayed(put)(half if is_even(x) else odd_process, x) for x in data]
    return delayed(lambda done: sum(found))(tasks)
