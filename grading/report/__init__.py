"""What a class's marks and answers say together: numbers, kinds of mistakes, answers that are alike, pages of them."""
