# deals tasks like cards, and counts the first hand
def chunk(tasks, workers):
    hands = [0] * workers
    for task in range(tasks):
        hands[task % workers] += 1
    return hands[0]
