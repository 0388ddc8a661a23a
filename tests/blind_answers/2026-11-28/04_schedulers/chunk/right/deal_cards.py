def chunk(tasks, workers):
    hands = [0] * workers
    for card in range(tasks):
        hands[card % workers] += 1
    return max(hands)
