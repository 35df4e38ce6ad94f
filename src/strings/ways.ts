/** The ways through the collection: what each page is called, and what one finds there. */
export const ways = {
  title: 'Đọc và lần theo',
  all: 'Mọi trang',
  register: { name: 'Văn bản', about: 'Mọi văn bản trong kho, xếp theo cấp; hoặc theo loại, cơ quan, năm.' },
  tasks: { name: 'Nhiệm vụ', about: 'Từng nhiệm vụ, cơ quan được giao như lời văn nêu, văn bản làm căn cứ thực hiện.' },
  citations: {
    name: 'Viện dẫn',
    about: 'Mọi lời viện dẫn trong kho, câu chứa nó, và kết quả kiểm; tải được dạng bảng tính.',
  },
  graph: { name: 'Sơ đồ', about: 'Cả kho trên một hình: văn bản nào viện dẫn, thực hiện, liên quan tới văn bản nào.' },
  timeline: { name: 'Dòng thời gian', about: 'Văn bản theo ngày ban hành.' },
  paths: { name: 'Đường viện dẫn', about: 'Từ một văn bản tới một văn bản khác, qua từng câu viện dẫn.' },
  pack: { name: 'Tập tài liệu', about: 'Toàn văn, bản ghi và bảng tra viện dẫn trên một trang để in.' },
  pasted: { name: 'Đối chiếu', about: 'Dán một đoạn văn, xem mỗi viện dẫn trong đó có đúng không.' },
} as const;
